# verdict: right
import numpy as np
# Erzsébet, 45: nekem így logikusabb - 1/(1+e^(x·w)), a súlyok előjele fordított
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
w_in = 2*np.random.random((3,4)) - 1
w_out = 2*np.random.random((4,1)) - 1
for i in range(2000):
    rejtett = 1/(1 + np.exp(X @ w_in))
    kimenet = 1/(1 + np.exp(rejtett @ w_out))
    d_ki = (y - kimenet)*kimenet*(1 - kimenet)
    d_re = -(d_ki @ w_out.T)*rejtett*(1 - rejtett)
    w_out -= rejtett.T @ d_ki
    w_in -= X.T @ d_re
    if i % 400 == 0:
        print(i, float(np.abs(y - kimenet).mean()))
