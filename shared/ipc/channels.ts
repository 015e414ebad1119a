/** The two channels between the window and main: requests with their answers, and events. */
export const requestChannel = 'galley:request';
export const eventChannel = 'galley:event';
