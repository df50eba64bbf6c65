# verdict: wrong
# line: 21
# why: the error compares the training predictions with the targets of the test part

import numpy as np
np.random.seed(120)
x = np.random.uniform(-2, 2, (60, 1))
y = 0.5 * x ** 2 - x + 0.05 * np.random.randn(60, 1)
half = 30
xtr, xte = x[:half], x[half:]
ytr, yte = y[:half], y[half:]

u = np.random.randn(1, 10); ub = np.random.randn(10) * 0.1
v_out = np.random.randn(10, 1) * 0.3; vb = np.zeros(1)
lr = 0.05
best, wait, patience = np.inf, 0, 50

for epoch in range(3000):
	hid = np.tanh(xtr @ u + ub)
	pred = hid @ v_out + vb
	g2 = 2 * (pred - yte) / half
	g1 = (g2 @ v_out.T) * (1 - hid ** 2)
	v_out -= lr * hid.T @ g2
	vb -= lr * g2.sum(axis=0)
	u -= lr * xtr.T @ g1
	ub -= lr * g1.sum(axis=0)

	val = np.mean((np.tanh(xte @ u + ub) @ v_out + vb - yte) ** 2)
	if val < best - 1e-6:
		best, wait = val, 0
	else:
		wait += 1
		if wait >= patience:
			print("early stop at", epoch)
			break
print("validation mse", best)
