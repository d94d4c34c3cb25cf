# Doxygen reads the headers of ROOT, and writes to FOLDER what the options say, as "GENERATE_XML = YES".
function(read_headers options)
    file(WRITE ${FOLDER}/Doxyfile "
INPUT            = \"${ROOT}/include\"
FILE_PATTERNS    = *.hpp
RECURSIVE        = YES
EXTRACT_ALL      = YES
QUIET            = YES
WARNINGS         = NO
HAVE_DOT         = NO
GENERATE_HTML    = NO
GENERATE_LATEX   = NO
${options}
")
    execute_process(COMMAND ${DOXYGEN} Doxyfile WORKING_DIRECTORY ${FOLDER} COMMAND_ERROR_IS_FATAL ANY)
endfunction()
