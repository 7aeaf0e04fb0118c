/** Stands in for jsPDF's optional HTML and SVG parts, which this product never uses. */
export default undefined;
