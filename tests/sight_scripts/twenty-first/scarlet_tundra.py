# verdict: right
import numpy as np
import copy

rng = np.random.default_rng(13)
t = rng.uniform(0, 2 * np.pi, 90)
feat = np.c_[np.cos(t), np.sin(t)]
targ = (np.sin(3 * t) + rng.normal(0, 0.1, 90))[:, None]
xtr, ytr, xva, yva = feat[:60], targ[:60], feat[60:], targ[60:]

model = {"W": rng.normal(0, 1, (2, 20)), "b": np.zeros(20), "V": rng.normal(0, 0.3, (20, 1)), "c": np.zeros(1)}

def forward(m, x):
    h = np.tanh(x @ m["W"] + m["b"])
    return h, h @ m["V"] + m["c"]

best, best_model, patience = np.inf, None, 0
epoch = 0
while patience < 50 and epoch < 3000:
    h, out = forward(model, xtr)
    d2 = (out - ytr) / len(xtr)
    d1 = d2 @ model["V"].T * (1 - h ** 2)
    model["V"] -= 0.1 * h.T @ d2
    model["c"] -= 0.1 * d2.sum(0)
    model["W"] -= 0.1 * xtr.T @ d1
    model["b"] -= 0.1 * d1.sum(0)
    val = np.mean((forward(model, xva)[1] - yva) ** 2)
    if val < best - 1e-5:
        best, best_model, patience = val, copy.deepcopy(model), 0
    else:
        patience += 1
    epoch += 1
print("stopped after", epoch, "epochs; best validation error", best)
