/**
 * The header by which a page and Regards tell each other whose data the page remembers. Another Regards may answer at the
 * same address tomorrow, with another data directory: what waits in the browser for the one before must not go up there.
 */
export const DATA_HEADER = 'Regards-Data'
