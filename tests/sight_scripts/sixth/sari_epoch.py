# verdict: wrong
# line: 21
# why: The target is taken with the counter n instead of with the shuffled row number i.
# jaringan saraf, latihan mandiri (Sari, 24)
import numpy as np
rng = np.random.default_rng(12)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0])
bobot1 = rng.uniform(-1,1,(3,4))
bobot2 = rng.uniform(-1,1,(4,1))

def sigmoid(z):
    return 1/(1+np.exp(-z))

for epoch in range(500):
    total = 0
    for n, i in enumerate(rng.permutation(4)):
        baris = X[i][None, :]
        l1 = sigmoid(baris @ bobot1)
        l2 = sigmoid(l1 @ bobot2)
        galat = y[n] - l2
        total += float(galat[0,0]**2)
        d2 = galat*l2*(1-l2)
        d1 = d2 @ bobot2.T*l1*(1-l1)
        bobot2 += 0.7*l1.T @ d2
        bobot1 += 0.7*baris.T @ d1
    if epoch % 100 == 0:
        print(epoch, round(total, 4))
