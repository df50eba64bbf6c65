# verdict: right
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(-np.pi, np.pi, 80).reshape(-1, 1)
t = np.sin(x)

theta = {
    'W1': rng.standard_normal((1, 12)),
    'b1': rng.standard_normal(12),
    'W2': rng.standard_normal((12, 1)) / np.sqrt(12),
    'b2': np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in theta.items()}
v = {k: np.zeros_like(p) for k, p in theta.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.02


def loss_and_grads(p):
    h = np.tanh(x @ p['W1'] + p['b1'])
    yhat = h @ p['W2'] + p['b2']
    r = yhat - t
    loss = 0.5 * np.mean(r ** 2)
    dy = r / len(x)
    dh = dy @ p['W2'].T
    dz = dh * (1 - h * h)
    return loss, {'W2': h.T @ dy, 'b2': dy.sum(0), 'W1': x.T @ dz, 'b1': dz.sum(0)}


for step in range(1, 1501):
    loss, g = loss_and_grads(theta)
    for k in theta:
        m[k] = beta1 * m[k] + (1 - beta1) * g[k]
        v[k] = beta2 * v[k] + (1 - beta2) * g[k] ** 2
        mhat = m[k] / (1 - beta1 ** step)
        vhat = v[k] / (1 - beta2 ** step)
        theta[k] -= lr * mhat / (np.sqrt(vhat) + eps)
    if step % 300 == 0:
        print(f'{step:5d} {loss:.6f}')
