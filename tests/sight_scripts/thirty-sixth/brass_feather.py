# verdict: right
import numpy as np

def adam_state(params):
    return [np.zeros_like(p) for p in params], [np.zeros_like(p) for p in params]

gen = np.random.default_rng(2024)
x = np.linspace(-3, 3, 64)[:, None]
target = np.sin(x) + 0.3 * x

H = 12
params = [gen.normal(0, 1.0, (1, H)), np.zeros(H),
          gen.normal(0, 1 / np.sqrt(H), (H, 1)), np.zeros(1)]
m, v = adam_state(params)
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 1201):
    W, b, V, c = params
    h = np.tanh(x @ W + b)
    pred = h @ V + c
    diff = pred - target

    gpred = 2 * diff / len(x)
    gz = gpred @ V.T * (1 - h * h)
    grads = [x.T @ gz, gz.sum(0), h.T @ gpred, gpred.sum(0)]

    for i, g in enumerate(grads):
        m[i] = beta1 * m[i] + (1 - beta1) * g
        v[i] = beta2 * v[i] + (1 - beta2) * g * g
        mhat = m[i] / (1 - beta1 ** t)
        vhat = v[i] / (1 - beta2 ** t)
        params[i] = params[i] - lr * mhat / (np.sqrt(vhat) + eps)

    if t % 200 == 0:
        print(f"step {t}: mse {np.mean(diff ** 2):.5f}")
