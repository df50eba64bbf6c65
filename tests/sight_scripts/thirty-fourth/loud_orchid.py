# verdict: wrong
# line: 9
# also: 18
# integer init so that I can check by hand
import numpy as np
np.random.seed(3)
X = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
y = np.array([[0.], [1.], [1.], [1.]])
W1 = np.random.randint(-3, 4, size=(3, 3))
W2 = np.random.uniform(-1, 1, (3, 1))
def s(v): return 1 / (1 + np.exp(-v))
for n in range(1500):
    h = s(X @ W1)
    o = s(h @ W2)
    d2 = (y - o) * o * (1 - o)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2 += 2.0 * h.T @ d2
    W1[:] = W1 + 2.0 * X.T @ d1
    if n % 300 == 0:
        print(n, np.abs(y - o).mean())
