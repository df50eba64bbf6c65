# verdict: wrong
# line: 32
# why: updates: The bias ba of the first layer is moved by db, the delta of the second layer, instead of da.
from numpy import array, zeros, tanh, exp, random as R, mean, outer

R.seed(909)
# flower measurements -> species code, two bits
table = array([
    [5.1, 3.5, 0, 0], [4.9, 3.0, 0, 0], [4.7, 3.2, 0, 0],
    [7.0, 3.2, 0, 1], [6.4, 3.2, 0, 1], [6.9, 3.1, 0, 1],
    [6.3, 2.5, 1, 1], [5.8, 2.7, 1, 1], [5.7, 2.5, 1, 1],
])
feat = (table[:, :2] - table[:, :2].mean(axis=0)) / table[:, :2].std(axis=0)
code = table[:, 2:]

Wa = R.randn(5, 2); ba = R.randn(5)
Wb = R.randn(5, 5) * .5; bb = R.randn(5)
Wc = R.randn(2, 5) * .5; bc = R.randn(2)
k = .1

for cycle in range(250):
    for n in R.permutation(9):
        x, t = feat[n], code[n]
        a = tanh(Wa @ x + ba)
        b = tanh(Wb @ a + bb)
        c = 1 / (1 + exp(-(Wc @ b + bc)))
        dc = c - t
        db = (Wc.T @ dc) * (1 - b * b)
        da = (Wb.T @ db) * (1 - a * a)
        Wc -= k * outer(dc, b); bc -= k * dc
        Wb -= k * outer(db, a); bb -= k * db
        Wa -= k * outer(da, x); ba -= k * db

H = tanh(tanh(feat @ Wa.T + ba) @ Wb.T + bb)
print(mean((1 / (1 + exp(-(H @ Wc.T + bc))) > .5) == code))
