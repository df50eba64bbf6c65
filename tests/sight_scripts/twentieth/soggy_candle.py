# verdict: wrong
# line: 29
# why: hidden delta: softplus_grad needs pre, the weighted sum, but gets act.
import numpy as np

np.random.seed(90)

def softplus(t):
    return np.log1p(np.exp(t))

def softplus_grad(t):
    return 1.0 / (1.0 + np.exp(-t))

def train(X, Y, hidden, steps, eta):
    n, d = X.shape
    W = np.random.normal(0, 0.7, (d, hidden))
    b = np.zeros(hidden)
    V = np.random.normal(0, 0.3, (hidden, Y.shape[1]))
    c = np.zeros(Y.shape[1])
    trace = []
    for s in range(steps):
        pre = X @ W + b
        act = softplus(pre)
        out = act @ V + c
        res = out - Y
        trace.append((res ** 2).mean())
        g_out = res / n
        g_act = g_out @ V.T
        g_pre = g_act * softplus_grad(act)
        V -= eta * act.T @ g_out
        c -= eta * g_out.sum(0)
        W -= eta * X.T @ g_pre
        b -= eta * g_pre.sum(0)
    return trace

X = np.random.uniform(-2, 2, (50, 2))
Y = np.stack([np.abs(X[:, 0]), X[:, 0] * X[:, 1]], axis=1)
trace = train(X, Y, 10, 1500, 0.03)
print(trace[0], trace[len(trace) // 2], trace[-1])
