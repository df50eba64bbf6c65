# verdict: wrong
# line: 23
# why: the slope of x*sigmoid(x) has a second summand that is left out

# swish + label smoothing
import numpy as np
rng = np.random.default_rng(42)
labels = rng.integers(0, 3, 99)
X = rng.normal(0, 0.5, (99, 2)) + np.array([[0, 1.5], [1.3, -0.8], [-1.3, -0.8]])[labels]
W1, b1 = rng.normal(0, 0.8, (2, 9)), np.zeros(9)
W2, b2 = rng.normal(0, 0.4, (9, 3)), np.zeros(3)
logistic = lambda q: 1 / (1 + np.exp(-q))
for epoch in range(40):
	for j in np.array_split(rng.permutation(99), 9):
		pre = X[j] @ W1 + b1
		gate = logistic(pre)
		h = pre * gate
		e = np.exp(h @ W2 + b2)
		p = e / e.sum(axis=1, keepdims=True)
		t = np.full((len(j), 3), 0.1 / 3)
		t[np.arange(len(j)), labels[j]] += 0.9
		dl = (p - t) / len(j)
		dz = (dl @ W2.T) * gate
		W2 -= 0.4 * h.T @ dl
		b2 -= 0.4 * dl.sum(axis=0)
		W1 -= 0.4 * X[j].T @ dz
		b1 -= 0.4 * dz.sum(axis=0)
	if epoch % 10 == 0:
		q = X @ W1 + b1
		print(epoch, np.mean(np.argmax(q * logistic(q) @ W2 + b2, axis=1) == labels))
