# verdict: wrong
# line: 15
import numpy as np
np.random.seed(2)
inp = np.random.randint(0, 2, size=(12, 5))
res = (inp.sum(axis=1) > 2).astype(int).reshape(12, 1)
wa = np.random.uniform(-1, 1, (5, 6))
wb = np.random.uniform(-1, 1, (6, 1))
def squish(v): return 1.0 / (1.0 + np.exp(-v))
for n in range(3000):
    mid = squish(inp @ wa)
    end = squish(mid @ wb)
    end_err = res - end
    end_delta = end_err * end * (1 - end)
    mid_err = end_err @ wb.T
    mid_delta = mid_err * mid * (1 - mid)
    wb += 0.3 * mid.T @ end_delta
    wa += 0.3 * inp.T @ mid_delta
    if n % 1000 == 0:
        print(n, np.mean(np.abs(end_err)))
