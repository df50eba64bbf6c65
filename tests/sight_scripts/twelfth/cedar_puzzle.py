# verdict: right
import numpy as np

rng = np.random.default_rng(99)
x = rng.uniform(-3, 3, (100, 1))
y = np.abs(x) + rng.normal(0, 0.1, x.shape)
x_tr, x_va = x[:70], x[70:]
y_tr, y_va = y[:70], y[70:]

net = {"w1": rng.normal(0, 1, (1, 10)), "b1": np.zeros((1, 10)),
       "w2": rng.normal(0, 0.3, (10, 1)), "b2": np.zeros((1, 1))}


def predict(net, x):
    h = np.maximum(net["w1"] * x + net["b1"], 0)     # one input: plain broadcasting will do
    return h, h @ net["w2"] + net["b2"]


best, best_loss, waited = None, np.inf, 0
for epoch in range(2000):
    h, out = predict(net, x_tr)
    d_out = (out - y_tr) / len(x_tr)
    d_h = d_out @ net["w2"].T
    d_h[h == 0] = 0
    grads = {
        "w1": (d_h * x_tr).sum(axis=0, keepdims=True),
        "b1": d_h.sum(axis=0, keepdims=True),
        "w2": h.T @ d_out,
        "b2": d_out.sum(axis=0, keepdims=True),
    }
    for name, g in grads.items():
        net[name] -= 0.05 * g

    va = np.mean((predict(net, x_va)[1] - y_va) ** 2)
    if va < best_loss - 1e-6:
        best, best_loss, waited = {k: v.copy() for k, v in net.items()}, va, 0
    else:
        waited += 1
        if waited >= 25:
            print("early stop at", epoch)
            break

print("best validation mse", best_loss)
print("check", np.mean((predict(best, x_va)[1] - y_va) ** 2))
