"""The archive's listings and forms in the admin, one subject a file; ``menu`` gathers them."""
