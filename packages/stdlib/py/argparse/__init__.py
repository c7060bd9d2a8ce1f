"""argparse: options and arguments of a command, and its help."""
from argparse.actions import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, Action, ArgumentError, ArgumentTypeError,
    BooleanOptionalAction, FileType, Namespace,
)
from argparse.formatting import (
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter, RawDescriptionHelpFormatter,
    RawTextHelpFormatter,
)
from argparse.parser import ArgumentParser
