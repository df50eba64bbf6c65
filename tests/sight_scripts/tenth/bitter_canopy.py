# verdict: wrong
# line: 25
# why: Only one of the two updates is scaled by alpha.
import numpy as np

alphas = [0.05, 0.5, 5]
hidden_dim = 16

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sig(x):
    return 1/(1+np.exp(-x))

for a in alphas:
    np.random.seed(3)
    syn0 = 2*np.random.random((3,hidden_dim)) - 1
    syn1 = 2*np.random.random((hidden_dim,1)) - 1
    for n in range(2000):
        l1 = sig(X.dot(syn0))
        l2 = sig(l1.dot(syn1))
        d2 = (l2 - y)*l2*(1-l2)
        d1 = d2.dot(syn1.T)*l1*(1-l1)
        syn1 = syn1 - a*l1.T.dot(d2)
        syn0 = syn0 - X.T.dot(d1)
    print("alpha", a, "error", np.abs(l2 - y).mean())
