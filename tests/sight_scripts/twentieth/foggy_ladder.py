# verdict: wrong
# line: 8
# also: 29
# why: alpha: 1 // 10 is 0, so no weight ever moves.
import numpy as np

np.random.seed(33)
ALPHA = 1 // 10
HIDDEN = 6
STEPS = 5000

patterns = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
answers = np.array([[1], [0], [0], [1]])

V = np.random.uniform(-1, 1, size=(2, HIDDEN))
v = np.zeros(HIDDEN)
U = np.random.uniform(-1, 1, size=(HIDDEN, 1))
u = np.zeros(1)

def squash(s):
    return 1 / (1 + np.exp(-s))

for n in range(STEPS):
    mid = squash(patterns @ V + v)
    top = squash(mid @ U + u)
    miss = top - answers
    top_delta = miss * top * (1 - top)
    mid_delta = top_delta @ U.T * mid * (1 - mid)
    U -= ALPHA * mid.T @ top_delta
    u -= ALPHA * top_delta.sum(axis=0)
    V -= ALPHA * patterns.T @ mid_delta
    v -= ALPHA * mid_delta.sum(axis=0)
    if n % 1000 == 0:
        print("step", n, "error", np.abs(miss).mean())
