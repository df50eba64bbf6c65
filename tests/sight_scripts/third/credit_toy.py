# verdict: right
# why: Credit scoring toy: weighted cross-entropy (class weights) with the same weights in the delta; sample columns.
import numpy as np
rng = np.random.RandomState(88)
n = 120
income, debt, age = rng.lognormal(0, .4, n), rng.rand(n), rng.randint(20, 65, n)
default = ((debt*1.5 - income*.6 + rng.randn(n)*.2) > .35).astype(float)
X = np.vstack([income - 1, debt - .5, (age - 40)/12.])
w = np.where(default == 1, 3.0, 1.0)[None, :]
y = default[None, :]
W1 = rng.randn(5, 3)*.4; b1 = np.zeros((5, 1)); W2 = rng.randn(1, 5)*.4; b2 = np.zeros((1, 1))
for it in range(1500):
    A = np.tanh(W1.dot(X) + b1)
    P = 1/(1 + np.exp(-(W2.dot(A) + b2)))
    L = -np.sum(w*(y*np.log(P) + (1-y)*np.log(1-P)))/n
    D2 = w*(P - y)/n
    D1 = W2.T.dot(D2)*(1 - A**2)
    W2 -= .3*D2.dot(A.T); b2 -= .3*D2.sum(1, keepdims=True)
    W1 -= .3*D1.dot(X.T); b1 -= .3*D1.sum(1, keepdims=True)
    if it % 300 == 0: print(it, L)
