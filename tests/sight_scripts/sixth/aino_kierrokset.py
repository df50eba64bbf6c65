# verdict: wrong
# line: 15
# also: 18
# why: The rows of X are shuffled without the rows of y.
# Rivien sekoitus ennen jokaista kierrosta (Aino, 52)
import numpy as np
np.random.seed(6)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[0],[1],[1]])      # sama kuin ensimmäinen sarake
s0 = np.random.uniform(-1, 1, (3, 4))
s1 = np.random.uniform(-1, 1, (4, 1))

for kierros in range(800):
    jarjestys = np.random.permutation(4)
    X = X[jarjestys]
    k1 = 1/(1+np.exp(-X.dot(s0)))
    k2 = 1/(1+np.exp(-k1.dot(s1)))
    virhe = y - k2
    d2 = virhe*k2*(1-k2)
    d1 = d2.dot(s1.T)*k1*(1-k1)
    s1 += k1.T.dot(d2)
    s0 += X.T.dot(d1)
    if kierros % 200 == 0:
        print(kierros, round(float(abs(virhe).mean()), 3))
