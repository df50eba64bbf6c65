# verdict: wrong
# line: 20
# why: With softmax and cross entropy the delta is the plain difference; here it is multiplied with p*(1-p) once more.
import numpy as np
# Blumen sortieren: Laenge, Breite, Eins
z = np.random.RandomState(33)
mitte = np.array([[1.4, .3], [4.2, 1.3], [5.6, 2.]])
sorte = np.arange(60) % 3
D = np.hstack([mitte[sorte] + z.randn(60, 2) * .25, np.ones((60, 1))])
D[:, :2] -= D[:, :2].mean(0)
K = np.zeros((60, 3)); K[np.arange(60), sorte] = 1

G1 = z.randn(3, 5) * .5
G2 = z.randn(5, 3) * .5
for i in range(800):
    H = 1 / (1 + np.exp(-D @ G1))
    e = np.exp(H @ G2)
    P_ = e / e.sum(axis=1, keepdims=True)
    verlust = -(K * np.log(P_)).sum() / 60
    d2 = (P_ - K) * P_ * (1 - P_)
    d1 = (d2 @ G2.T) * H * (1 - H)
    G2 -= 0.05 * H.T @ d2
    G1 -= 0.05 * D.T @ d1
    if i % 200 == 0: print('Verlust', verlust)
print('richtig:', (P_.argmax(1) == sorte).mean())
