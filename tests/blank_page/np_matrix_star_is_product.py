# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: np.matrix objects, where * is the matrix product and np.multiply the elementwise one, both used where they belong
import numpy as np

X = np.matrix('0 0 1; 0 1 1; 1 0 1; 1 1 1')
y = np.matrix('0; 1; 1; 0')
np.random.seed(1)
S0 = np.asmatrix(2*np.random.random((3,4)) - 1)
S1 = np.asmatrix(2*np.random.random((4,1)) - 1)

def nonlin(M, deriv=False):
    if deriv:
        return np.multiply(M, 1 - M)
    return 1/(1+np.exp(-M))

for j in range(20000):
    L1 = nonlin(X*S0)
    L2 = nonlin(L1*S1)
    fehler = y - L2
    if j % 4000 == 0: print('Error:', np.mean(np.abs(fehler)))
    D2 = np.multiply(fehler, nonlin(L2, True))
    D1 = np.multiply(D2*S1.T, nonlin(L1, True))
    S1 += L1.T*D2
    S0 += X.T*D1

print(L2)
