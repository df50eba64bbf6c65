# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two hidden layers written out flat, four-bit parity, alpha in every update
import numpy as np

# parity of four bits, a last column of ones stands for the bias
bits = np.array([[int(c) for c in format(n, '04b')] for n in range(16)])
X = np.hstack([bits, np.ones((16, 1))])
y = bits.sum(axis=1, keepdims=True) % 2

rng = np.random.default_rng(11)
syn0 = rng.uniform(-1, 1, (5, 10))
syn1 = rng.uniform(-1, 1, (10, 6))
syn2 = rng.uniform(-1, 1, (6, 1))
alpha = 0.3

def f(x): return 1/(1+np.exp(-x))

for j in range(25000):
    l1 = f(X.dot(syn0))
    l2 = f(l1.dot(syn1))
    l3 = f(l2.dot(syn2))

    l3_delta = (y - l3) * (l3*(1-l3))
    l2_delta = l3_delta.dot(syn2.T) * (l2*(1-l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1*(1-l1))

    syn2 += alpha * l2.T.dot(l3_delta)
    syn1 += alpha * l1.T.dot(l2_delta)
    syn0 += alpha * X.T.dot(l1_delta)

    if (j+1) % 5000 == 0:
        print("after", j+1, "steps: error", np.mean(np.abs(y - l3)))
