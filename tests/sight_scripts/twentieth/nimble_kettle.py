# verdict: right
import numpy as np

# tiny 5x3 digits, noisy copies, integer labels
DIGITS = ["111101101101111",   # 0
          "010110010010111",   # 1
          "111001111100111",   # 2
          "111001111001111",   # 3
          "101101111001001"]   # 4
rng = np.random.default_rng(6)
clean = np.array([[int(ch) for ch in d] for d in DIGITS], dtype=float)
labels = np.repeat(np.arange(5), 14)
images = clean[labels] + rng.normal(0, 0.2, (70, 15))

n_hidden, lr, batch = 16, 0.3, 16
params = {"W1": rng.normal(0, 0.3, (15, n_hidden)), "b1": np.zeros(n_hidden),
          "W2": rng.normal(0, 0.3, (n_hidden, 5)), "b2": np.zeros(5)}

def forward(x):
    h = 1 / (1 + np.exp(-(x @ params["W1"] + params["b1"])))
    s = h @ params["W2"] + params["b2"]
    s = np.exp(s - s.max(axis=1, keepdims=True))
    return h, s / s.sum(axis=1, keepdims=True)

for epoch in range(60):
    order = rng.permutation(len(images))
    for lo in range(0, len(images), batch):
        pick = order[lo:lo + batch]
        x, t = images[pick], labels[pick]
        h, p = forward(x)
        d2 = p.copy()
        d2[np.arange(len(t)), t] -= 1
        d2 /= len(t)
        d1 = (d2 @ params["W2"].T) * h * (1 - h)
        grads = {"W1": x.T @ d1, "b1": d1.sum(axis=0), "W2": h.T @ d2, "b2": d2.sum(axis=0)}
        for name, g in grads.items():
            params[name] -= lr * g
    if epoch % 20 == 0:
        print(epoch, (forward(images)[1].argmax(axis=1) == labels).mean())
