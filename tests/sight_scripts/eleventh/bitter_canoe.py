# verdict: wrong
# line: 26
# why: synapse_0 is moved with += while the error is output minus target, so that layer climbs
import numpy as np
np.random.seed(14)

X = np.random.randint(0, 2, (6, 5))
X[:, 4] = 1
y = X[:, :1] ^ X[:, 1:2]
synapse_0 = np.random.uniform(-1, 1, (5, 7))
synapse_1 = np.random.uniform(-1, 1, (7, 4))
synapse_2 = np.random.uniform(-1, 1, (4, 1))
nonlin = lambda v: 1 / (1 + np.exp(-v))
slope = lambda s: s * (1 - s)
alpha = 1.5

for j in range(1000):
    l1 = nonlin(X @ synapse_0)
    l2 = nonlin(l1 @ synapse_1)
    l3 = nonlin(l2 @ synapse_2)
    l3_delta = (l3 - y) * slope(l3)
    l2_delta = (l3_delta @ synapse_2.T) * slope(l2)
    l1_delta = (l2_delta @ synapse_1.T) * slope(l1)
    synapse_2 -= alpha * (l2.T @ l3_delta)
    synapse_1 -= alpha * (l1.T @ l2_delta)
    synapse_0 += alpha * (X.T @ l1_delta)
    if j % 200 == 0:
        print(j, np.abs(l3 - y).mean())
