# verdict: wrong
# line: 28
# also: 27
# why: The Adam step counter t is raised once per parameter instead of once per step, so the bias correction is off.
import numpy as np

np.random.seed(96)
X = np.random.randn(40, 4)
Y = (np.abs(X[:, :1]) > np.abs(X[:, 1:2])).astype(float)

theta = {
    'W1': np.random.randn(4, 10) * 0.5, 'b1': np.zeros(10),
    'W2': np.random.randn(10, 1) * 0.5, 'b2': np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in theta.items()}
v = {k: np.zeros_like(p) for k, p in theta.items()}
beta1, beta2, lr, eps = 0.9, 0.999, 0.01, 1e-8
t = 0

for epoch in range(400):
    h = np.maximum(0, X @ theta['W1'] + theta['b1'])
    p = 1 / (1 + np.exp(-(h @ theta['W2'] + theta['b2'])))
    d = (p - Y) / len(X)
    dh = d @ theta['W2'].T * (h > 0)
    grads = {'W1': X.T @ dh, 'b1': dh.sum(0), 'W2': h.T @ d, 'b2': d.sum(0)}

    for k in theta:
        t += 1
        m[k] = beta1 * m[k] + (1 - beta1) * grads[k]
        v[k] = beta2 * v[k] + (1 - beta2) * grads[k] ** 2
        m_hat = m[k] / (1 - beta1 ** t)
        v_hat = v[k] / (1 - beta2 ** t)
        theta[k] = theta[k] - lr * m_hat / (np.sqrt(v_hat) + eps)

    if epoch % 100 == 0:
        print(epoch, ((p > 0.5) == Y).mean())
