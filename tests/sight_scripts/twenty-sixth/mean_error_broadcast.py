# verdict: wrong
# line: 24
# why: output delta: the mean of all errors is used in place of every sample's own error
from numpy import array, exp, random, dot

def logistic(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + exp(-x))

X = array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
y = array([[0, 1, 1, 0]]).T

random.seed(8)
S0 = 2 * random.random((3, 5)) - 1
S1 = 2 * random.random((5, 1)) - 1

for j in range(3000):
    L1 = logistic(dot(X, S0))
    L2 = logistic(dot(L1, S1))
    err = y - L2
    if j % 1000 == 0:
        print("Error:", abs(err).mean())
    delta_out = err.mean() * logistic(L2, deriv=True)
    delta_hid = dot(delta_out, S1.T) * logistic(L1, deriv=True)
    S1 += dot(L1.T, delta_out)
    S0 += dot(X.T, delta_hid)
