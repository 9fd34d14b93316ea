import { configure } from "@testing-library/react";

// A busy machine draws late: what is waited for may take as long as a test may.
configure({ asyncUtilTimeout: 50_000 });
