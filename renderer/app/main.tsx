import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { queryClient } from './query-client';
import { Window } from './window';

const root = document.getElementById('galley');
if (!root) throw new Error('The page has no place for Galley.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Window />
    </QueryClientProvider>
  </StrictMode>,
);
