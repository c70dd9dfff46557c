/** Where the functions are: nearest to Việt Nam. The queue is addressed by it. */
export const REGION = 'asia-southeast1';
