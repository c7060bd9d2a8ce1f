"""unittest. The tests of a class, and the test classes of the main module, are found when the program is compiled."""
# In unittest.async_case: IsolatedAsyncioTestCase
from __pyw__ import noinline
from unittest.case import FunctionTestCase, TestCase
from unittest.loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
from unittest.main import TestProgram, main
from unittest.marks import SkipTest, expectedFailure, skip, skipIf, skipUnless
from unittest.result import TestResult
from unittest.runner import TextTestResult, TextTestRunner
from unittest.signals import installHandler, registerResult, removeHandler, removeResult
from unittest.suite import BaseTestSuite, TestSuite
from unittest.case import addModuleCleanup, doModuleCleanups, enterModuleContext
