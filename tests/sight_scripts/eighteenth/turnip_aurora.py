# verdict: wrong
# line: 14
# also: 26
# why: tanh slope 1 - a instead of 1 - a squared
import numpy as np

rng = np.random.default_rng(5)
N = 100
x = np.sort(rng.uniform(-1, 1, N)).reshape(N, 1)
y = x ** 3 - 0.5 * x + 0.02 * rng.normal(size=(N, 1))

def tanh_deriv(a):
    """slope of tanh, given a = tanh(z)"""
    return 1 - a

hidden_size = 10
params = dict(
    w1=rng.normal(0, 2, (1, hidden_size)), b1=rng.normal(0, 1, (1, hidden_size)),
    w2=rng.normal(0, 0.3, (hidden_size, 1)), b2=np.zeros((1, 1)),
)

def loss_and_grads(p, x, y):
    a = np.tanh(x @ p["w1"] + p["b1"])
    yhat = a @ p["w2"] + p["b2"]
    dy = (yhat - y) / len(x)
    dz = (dy @ p["w2"].T) * tanh_deriv(a)
    grads = dict(w1=x.T @ dz, b1=dz.sum(0, keepdims=True), w2=a.T @ dy, b2=dy.sum(0, keepdims=True))
    return 0.5 * np.mean((yhat - y) ** 2), grads

for step in range(1500):
    loss, grads = loss_and_grads(params, x, y)
    for key in params:
        params[key] -= 0.1 * grads[key]
    if step % 300 == 0:
        print(f"step={step} loss={loss:.6f}")
