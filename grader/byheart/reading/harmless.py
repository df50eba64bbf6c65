"""What a script may name: modules with their parts, names of Python, methods with two underscores. Nothing else.

These are lists and no rules; `reach` reads them. A name is here because a script about a network needs it, and because
it leads to no file, to no code made from strings, to no memory but an array's own, and to nothing of what runs beside
the script. To allow one more name, add it to its list; a name that can do harm in some uses gets a form in `reach`.
"""

from byheart.recorder.standins import REPLACED


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Modules, and of each the names that may be used. None stands for all its public names: these modules are functions of
# numbers and nothing else. A module whose name has a dot is a part of the module before the dot.
MODULES: dict[str, frozenset[str] | None] = {
    "__future__": _words("absolute_import annotations division generators nested_scopes print_function with_statement"),
    "abc": _words("ABC ABCMeta abstractmethod"),
    "argparse": _words("""
        ArgumentDefaultsHelpFormatter ArgumentError ArgumentParser ArgumentTypeError BooleanOptionalAction HelpFormatter
        MetavarTypeHelpFormatter RawDescriptionHelpFormatter RawTextHelpFormatter
        """),
    "bisect": _words("bisect bisect_left bisect_right insort insort_left insort_right"),
    "cmath": None,
    "collections": _words("ChainMap Counter OrderedDict defaultdict deque namedtuple"),
    "collections.abc": _words("""
        Callable Collection Container Generator Hashable Iterable Iterator Mapping MutableMapping MutableSequence
        Reversible Sequence Set Sized
        """),
    "contextlib": _words("contextmanager nullcontext suppress"),
    "copy": _words("copy deepcopy"),
    "dataclasses": _words("asdict astuple dataclass field fields is_dataclass replace"),
    "datetime": _words("date datetime time timedelta timezone"),
    "decimal": _words("Context Decimal ROUND_DOWN ROUND_HALF_EVEN ROUND_HALF_UP getcontext localcontext setcontext"),
    "fractions": _words("Fraction"),
    "functools": _words("cache cmp_to_key lru_cache partial reduce"),
    "heapq": _words("heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest"),
    "itertools": None,
    "math": None,
    "numbers": _words("Complex Integral Number Rational Real"),
    "operator": _words("""
        abs add and_ eq floordiv ge gt iadd imul isub itemgetter itruediv le lt matmul mod mul ne neg not_ or_ pos pow
        sub truediv xor
        """),
    "pprint": _words("pformat pp pprint"),
    "random": _words("""
        Random betavariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate
        normalvariate paretovariate randint random randrange sample seed setstate shuffle triangular uniform
        vonmisesvariate weibullvariate
        """),
    "re": _words("""
        A ASCII DOTALL I IGNORECASE M MULTILINE S VERBOSE X compile error escape findall finditer fullmatch match search
        split sub subn
        """),
    "statistics": _words("""
        NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean linear_regression mean
        median median_high median_low mode multimode pstdev pvariance quantiles stdev variance
        """),
    "sys": _words("""
        argv byteorder exit float_info getrecursionlimit getsizeof int_info maxsize platform
        setrecursionlimit stderr stdout version version_info
        """),
    "textwrap": _words("dedent fill indent shorten wrap"),
    "time": _words("""
        asctime clock ctime gmtime localtime monotonic monotonic_ns perf_counter perf_counter_ns process_time
        process_time_ns sleep strftime thread_time time time_ns
        """),
    "types": _words("SimpleNamespace"),
    "typing": _words("""
        Any AnyStr Callable ClassVar Collection Deque Dict Final FrozenSet Generator Generic Hashable Iterable Iterator
        List Literal Mapping MutableMapping MutableSequence NamedTuple NoReturn Optional ParamSpec Protocol Self
        Sequence Set Sized SupportsFloat SupportsInt TYPE_CHECKING Tuple TypeAlias TypeVar Union cast final
        no_type_check overload
        """),
    "warnings": _words("catch_warnings filterwarnings resetwarnings simplefilter warn"),
    # Left out of NumPy: files (load, memmap … but for loadtxt and genfromtxt, which a stand-in answers), memory (lib,
    # but for sliding_window_view, frombuffer, ctypeslib, from_dlpack, recarray, nested_iters …), objects (object_,
    # frompyfunc), code (testing.runstring, f2py …), names in strings (bmat), and what a network never needs.
    "numpy": _words("""
        False_ ScalarType True_ abs absolute acos acosh add all allclose amax amin angle any append apply_along_axis
        apply_over_axes arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort
        argwhere around array array2string array_equal array_equiv array_repr array_split array_str asanyarray asarray
        asarray_chkfinite ascontiguousarray asfortranarray asin asinh asmatrix astype atan atan2 atanh atleast_1d
        atleast_2d atleast_3d average bartlett base_repr binary_repr bincount bitwise_and bitwise_count bitwise_invert
        bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman block bool bool_ broadcast
        broadcast_arrays broadcast_shapes broadcast_to byte bytes_ c_ can_cast cbrt cdouble ceil choose clip clongdouble
        column_stack common_type complex128 complex64 complexfloating compress concat concatenate conj conjugate
        convolve copy copysign copyto corrcoef correlate cos cosh count_nonzero cov cross csingle cumprod cumsum
        cumulative_prod cumulative_sum deg2rad degrees delete diag diag_indices diag_indices_from diagflat diagonal diff
        digitize divide divmod dot double dsplit dstack dtype e ediff1d einsum einsum_path empty empty_like equal
        errstate euler_gamma exp exp2 expand_dims expm1 extract eye fabs fill_diagonal finfo fix flatnonzero flexible
        flip fliplr flipud float128 float16 float32 float64 float_power floating floor floor_divide fmax fmin fmod
        format_float_positional format_float_scientific frexp fromfunction fromiter fromstring full full_like gcd
        genfromtxt generic geomspace get_printoptions geterr gradient greater greater_equal half hamming hanning
        heaviside histogram histogram2d histogram_bin_edges histogramdd hsplit hstack hypot i0 identity iinfo imag in1d
        index_exp indices inexact inf inner insert int16 int32 int64 int8 int_ intc integer interp intersect1d intp
        invert isclose iscomplex iscomplexobj isdtype isfinite isfortran isin isinf isnan isneginf isposinf isreal
        isrealobj isscalar issubdtype iterable ix_ kaiser kron lcm ldexp left_shift less less_equal lexsort linspace
        loadtxt log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace long
        longdouble longlong mask_indices matmul matrix matrix_transpose matvec max maximum may_share_memory mean median
        meshgrid mgrid min min_scalar_type minimum mod modf moveaxis multiply nan nan_to_num nanargmax nanargmin
        nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar
        ndarray ndenumerate ndim ndindex nditer negative newaxis nextafter nonzero not_equal number ogrid ones ones_like
        outer packbits pad partition percentile permute_dims pi piecewise place poly poly1d polyadd polyder polydiv
        polyfit polyint polymul polysub polyval positive pow power printoptions prod promote_types ptp put
        put_along_axis putmask quantile r_ rad2deg radians ravel ravel_multi_index real real_if_close reciprocal
        remainder repeat require reshape resize result_type right_shift rint roll rollaxis roots rot90 round row_stack
        s_ searchsorted select set_printoptions setdiff1d seterr setxor1d shape shares_memory short sign signbit
        signedinteger sin sinc single sinh size sort sort_complex spacing split sqrt square squeeze stack std str_
        subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace transpose trapezoid trapz tri tril
        tril_indices tril_indices_from trim_zeros triu triu_indices triu_indices_from true_divide trunc typename ubyte
        uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong union1d unique unique_all unique_counts
        unique_inverse unique_values unpackbits unravel_index unsignedinteger unstack unwrap ushort vander var vdot
        vecdot vecmat vectorize vsplit vstack where zeros zeros_like
        """),
    "numpy.lib": frozenset(),
    "numpy.lib.stride_tricks": _words("sliding_window_view"),
    "numpy.linalg": _words("""
        LinAlgError cholesky cond cross det diagonal eig eigh eigvals eigvalsh inv lstsq matmul matrix_norm matrix_power
        matrix_rank matrix_transpose multi_dot norm outer pinv qr slogdet solve svd svdvals tensordot tensorinv
        tensorsolve trace vecdot vector_norm
        """),
    "numpy.ma": _words("""
        MaskedArray array asarray average compressed count dot exp filled getdata getmask is_masked masked masked_array
        masked_equal masked_greater masked_greater_equal masked_inside masked_invalid masked_less masked_less_equal
        masked_not_equal masked_outside masked_values masked_where max mean median min multiply nomask ones sum
        transpose where zeros
        """),
    "numpy.random": _words("""
        Generator PCG64 PCG64DXSM RandomState SeedSequence beta binomial bytes chisquare choice default_rng dirichlet
        exponential f gamma geometric get_state gumbel hypergeometric laplace logistic lognormal logseries multinomial
        multivariate_normal negative_binomial noncentral_chisquare noncentral_f normal pareto permutation poisson power
        rand randint randn random random_integers random_sample ranf rayleigh sample seed shuffle standard_cauchy
        standard_exponential standard_gamma standard_normal standard_t triangular uniform vonmises wald weibull zipf
        """),
    "numpy.testing": _words("""
        assert_ assert_allclose assert_almost_equal assert_array_almost_equal assert_array_equal assert_array_less
        assert_equal
        """),
    "numpy.typing": _words("ArrayLike DTypeLike NDArray"),
}
# Packages that only stand-ins answer for, whatever is installed: nothing in them can do harm.
STAND_INS = REPLACED

# The names that Python itself gives, and the exceptions beside them. A script may use no other name that Python has.
BUILTINS = _words("""
Ellipsis False None NotImplemented True __debug__ __doc__ __file__ __name__ abs all any ascii bin bool bytearray bytes
callable chr classmethod complex dict dir divmod enumerate exit filter float format frozenset getattr hasattr hash hex
id input int isinstance issubclass iter len list map max min next object oct ord pow print property quit range repr
reversed round set setattr slice sorted staticmethod str sum super tuple type zip
""")
# What a class may be made from, beside the script's own classes and the exceptions.
BASES = _words("dict float int list object set tuple")
BASES_OF_MODULES = _words("abc.ABC typing.Generic typing.NamedTuple typing.Protocol")

# Methods with two underscores that a class may have; Python calls them, and no library looks for them. Those that put
# values in order aren't here: NumPy sorts on while such a method takes the objects away that are sorted.
DEFINED = _words("""
__abs__ __add__ __bool__ __call__ __contains__ __enter__ __eq__ __exit__ __float__ __floordiv__ __getitem__ __hash__
__iadd__ __imatmul__ __imul__ __init__ __int__ __invert__ __isub__ __iter__ __itruediv__ __len__ __matmul__ __mod__
__mul__ __ne__ __neg__ __next__ __pos__ __post_init__ __pow__ __radd__ __repr__ __reversed__ __rmatmul__ __rmul__
__rpow__ __rsub__ __rtruediv__ __setitem__ __str__ __sub__ __truediv__
""")
# Of these, the ones that may be called by their names; entering and leaving is the business of `with`.
READ = (DEFINED - {"__enter__", "__exit__"}) | {"__doc__", "__name__", "__version__"}
# Names with two underscores that may be given a value, beside the methods.
WRITTEN = _words("""
__all__ __author__ __authors__ __copyright__ __credits__ __date__ __doc__ __email__ __license__ __maintainer__ __slots__
__status__ __version__
""")
