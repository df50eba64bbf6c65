# verdict: right
import numpy as np
# unusual: sine units inside, log-cosh loss outside
np.random.seed(8)
X = np.column_stack([np.linspace(-1, 1, 15), np.ones(15)])
y = (0.5 * np.sin(4 * X[:, :1])) + 0.1
W1 = np.random.randn(2, 6)
W2 = np.random.randn(6, 1) * 0.4
for t in range(2000):
    z = X @ W1
    s = np.sin(z)
    res = s @ W2 - y
    g_out = np.tanh(res)                # derivative of log(cosh(res))
    g_hid = (g_out @ W2.T) * np.cos(z)
    W2 = W2 - 0.02 * s.T @ g_out
    W1 = W1 - 0.02 * X.T @ g_hid
    if t % 500 == 0:
        print(t, np.log(np.cosh(res)).sum())
