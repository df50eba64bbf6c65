# verdict: wrong
# first wrong: alpha
# line: 20
# mistake: -
# why: alpha is added to the gradient instead of being multiplied with it, in the one line that changes all matrices
import numpy as np

Sig = lambda x: 1 / (1 + np.exp(-x))
np.random.seed(90)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0, 0], [1, 0], [1, 0], [0, 1]])          # half adder: sum, carry
Ws = [np.random.randn(3, 5), np.random.randn(5, 2)]
alpha = 0.01

for e in range(5000):
    H = Sig(X @ Ws[0])
    O = Sig(H @ Ws[1])
    dO = (O - Y) * O * (1 - O)
    dH = dO @ Ws[1].T * H * (1 - H)
    Ws = [W - (alpha + A.T @ d) for W, A, d in zip(Ws, (X, H), (dH, dO))]

print(O.round(2))
