# tries: every system call that there is, by its number, in case one was forgotten
# must: wrong
# hidden: yes
import ctypes

CALLS = {
    "sendmsg": 46, "recvmsg": 47, "vfork": 58, "execve": 59, "shmget": 29, "shmat": 30, "shmctl": 31, "semget": 64,
    "msgget": 68, "chroot": 161, "mount": 165, "umount2": 166, "swapon": 167, "reboot": 169, "init_module": 175,
    "quotactl": 179, "tkill": 200, "io_setup": 206, "lookup_dcookie": 212, "epoll_create": 213, "mq_open": 240,
    "kexec_load": 246, "add_key": 248, "inotify_init": 253, "unshare": 272, "splice": 275, "tee": 276, "vmsplice": 278,
    "signalfd": 282, "timerfd_create": 283, "eventfd": 284, "fanotify_init": 300, "name_to_handle_at": 303,
    "open_by_handle_at": 304, "setns": 308, "finit_module": 313, "seccomp": 317, "memfd_create": 319, "bpf": 321,
    "execveat": 322, "pkey_alloc": 330, "pidfd_send_signal": 424, "io_uring_setup": 425, "io_uring_enter": 426,
    "open_tree": 428, "move_mount": 429, "fsopen": 430, "fspick": 433, "clone3": 435, "openat2": 437,
    "mount_setattr": 442, "landlock_create_ruleset": 444, "landlock_restrict_self": 446, "memfd_secret": 447,
    "set_mempolicy": 238, "personality": 135, "prctl_seccomp": 157, "arch_prctl": 158, "setuid": 105, "setgid": 106,
    "setsid": 112, "setpgid": 109, "setgroups": 116, "capset": 126, "setpriority": 141, "sched_setaffinity": 203,
    "ioperm": 173, "iopl": 172, "settimeofday": 164, "clock_settime": 227, "adjtimex": 159, "sethostname": 170,
    "setxattr": 188, "fsetxattr": 190, "mknod": 133, "symlink": 88, "link": 86, "chown": 92, "acct": 163,
    "restrict": 446, "statmount": 457, "listmount": 458, "lsm_get_self_attr": 459, "mseal": 462, "cachestat": 451,
}


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    for name, number in CALLS.items():
        ctypes.set_errno(0)
        result = libc.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
        assert result < 0 and ctypes.get_errno() in (1, 38), f"{name}: {result} {ctypes.get_errno()}"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
