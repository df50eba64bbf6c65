# verdict: wrong
# line: 37
import numpy as np

sentences = ["the cat sat on the mat", "the dog sat on the rug", "a cat and a dog", "the cat saw the dog"]
tokens = [s.split() for s in sentences]
vocab = sorted({w for s in tokens for w in s})
index = {w: i for i, w in enumerate(vocab)}
V, D = len(vocab), 5

# continuous bag of words: the two neighbours predict the word in the middle
contexts, centers = [], []
for s in tokens:
    for i in range(1, len(s) - 1):
        contexts.append([index[s[i - 1]], index[s[i + 1]]])
        centers.append(index[s[i]])
contexts, centers = np.array(contexts), np.array(centers)
N = len(centers)

np.random.seed(0)
E = np.random.randn(V, D) * 0.3
O = np.random.randn(D, V) * 0.3

for epoch in range(400):
    h = E[contexts].mean(axis=1)
    u = h @ O
    p = np.exp(u) / np.exp(u).sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(N), centers]).mean()

    du = p
    du[np.arange(N), centers] -= 1
    du /= N
    dO = h.T @ du
    dh = du @ O.T
    dE = np.zeros_like(E)
    for k in range(contexts.shape[1]):
        dE[contexts[:, k]] += dh / 2
    E -= 2.0 * dE
    O -= 2.0 * dO
    if epoch % 80 == 0:
        print("epoch", epoch, "loss", round(float(loss), 4))

norm = E / np.linalg.norm(E, axis=1, keepdims=True)
print("cat ~", [vocab[i] for i in np.argsort(-norm @ norm[index["cat"]])[:3]])
