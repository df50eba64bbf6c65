# verdict: not a network
import numpy as np

# PageRank on a tiny web
links = {0: [1, 2], 1: [2], 2: [0], 3: [0, 2, 4], 4: [3, 5], 5: [2, 4, 6], 6: [5, 0]}
n = len(links)

W = np.zeros((n, n))
for page, outs in links.items():
    for o in outs:
        W[o, page] = 1.0 / len(outs)

alpha = 0.85
r = np.random.rand(n)
r /= r.sum()

epoch = 0
error = 1.0
while error > 1e-12:
    new = alpha * np.dot(W, r) + (1 - alpha) / n
    error = np.abs(new - r).sum()
    r = new
    epoch += 1
    if epoch % 10 == 0:
        print("epoch", epoch, "error", error)

print("after", epoch, "epochs")
for page in np.argsort(-r):
    print("page", page, "rank", round(r[page], 5))
