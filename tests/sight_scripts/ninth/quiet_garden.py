# verdict: wrong
# line: 34
# why: value is bound to a new array, the dictionary keeps the old one

import numpy as np

def init_model(d, h, k, rng):
    return {"W1": rng.normal(0, np.sqrt(2 / d), (d, h)), "b1": np.zeros(h),
            "W2": rng.normal(0, np.sqrt(2 / h), (h, k)), "b2": np.zeros(k)}

def loss_and_grads(model, x, y):
    hid = np.maximum(0, x @ model["W1"] + model["b1"])
    logits = hid @ model["W2"] + model["b2"]
    logits -= logits.max(axis=1, keepdims=True)
    logp = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    dlogits = np.exp(logp)
    dlogits[np.arange(len(y)), y] -= 1
    dlogits /= len(y)
    dhid = dlogits @ model["W2"].T
    dhid[hid == 0] = 0
    grads = {"W2": hid.T @ dlogits, "b2": dlogits.sum(0), "W1": x.T @ dhid, "b1": dhid.sum(0)}
    return -logp[np.arange(len(y)), y].mean(), grads

rng = np.random.default_rng(2)
y = rng.integers(0, 4, 200)
x = rng.normal(0, 0.5, (200, 5))
x[np.arange(200), y] += 2
model = init_model(5, 10, 4, rng)
for it in range(400):
    pick = rng.integers(0, 200, 32)
    xb, yb = x[pick], y[pick]
    loss, grads = loss_and_grads(model, xb, yb)
    for key, value in model.items():
        value = value - 0.3 * grads[key]
    if it % 100 == 0:
        print("iteration", it, "loss", loss)
