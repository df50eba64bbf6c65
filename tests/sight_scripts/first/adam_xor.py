# verdict: right
# wrong: -
# line: -
# mistake: -
# style: deep-learning reader implementing Adam by the paper
import numpy as np

rs = np.random.RandomState(10)
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([[0.], [1.], [1.], [0.]])

params = {
    'W1': rs.randn(2, 8) * np.sqrt(2 / 2),
    'b1': np.zeros(8),
    'W2': rs.randn(8, 1) * np.sqrt(1 / 8),
    'b2': np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(w) for k, w in params.items()}
alpha, beta1, beta2, eps = 0.02, 0.9, 0.999, 1e-8

def forward(p, X):
    z1 = X @ p['W1'] + p['b1']
    h = np.where(z1 > 0, z1, 0.01 * z1)
    z2 = h @ p['W2'] + p['b2']
    return z1, h, 1 / (1 + np.exp(-z2))

for t in range(1, 801):
    z1, h, out = forward(params, X)
    bce = -np.mean(Y * np.log(out) + (1 - Y) * np.log(1 - out))
    d2 = (out - Y) / len(X)
    d1 = (d2 @ params['W2'].T) * np.where(z1 > 0, 1.0, 0.01)
    grads = {'W1': X.T @ d1, 'b1': d1.sum(0), 'W2': h.T @ d2, 'b2': d2.sum(0)}
    for k in params:
        m[k] = beta1 * m[k] + (1 - beta1) * grads[k]
        v[k] = beta2 * v[k] + (1 - beta2) * grads[k] ** 2
        mhat = m[k] / (1 - beta1 ** t)
        vhat = v[k] / (1 - beta2 ** t)
        params[k] -= alpha * mhat / (np.sqrt(vhat) + eps)
    if t % 200 == 1:
        print(t, bce)
print(forward(params, X)[2].round(3).ravel())
