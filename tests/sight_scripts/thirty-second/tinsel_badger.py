# verdict: right
import numpy as np
# two passes through shared input weights (a tiny unrolled recurrent net)
np.random.seed(45)
X = np.random.randn(20, 3)
Y = np.sin(X.sum(1, keepdims=True))
W = {'xh': np.random.randn(3, 5) * .5, 'hh': np.random.randn(5, 5) * .5, 'hy': np.random.randn(5, 1) * .5}
for n in range(800):
    h1 = np.tanh(X @ W['xh'])
    h2 = np.tanh(X @ W['xh'] + h1 @ W['hh'])
    e = h2 @ W['hy'] - Y
    q2 = (e @ W['hy'].T) * (1 - h2 ** 2)
    q1 = (q2 @ W['hh'].T) * (1 - h1 ** 2)
    G = {'hy': h2.T @ e, 'hh': h1.T @ q2, 'xh': X.T @ (q1 + q2)}
    W = {k: W[k] - 0.01 * G[k] for k in W}
    if n % 200 == 0: print(n, 0.5 * (e ** 2).sum())
