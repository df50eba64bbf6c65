# verdict: wrong
# first wrong: update
# line: 17
# mistake: update-typo-equals-minus
# why: =- replaces the output weights by the negative step
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha,hidden_dim = (0.5,4)
syn_a = 2*np.random.random((3,hidden_dim)) - 1
syn_b = 2*np.random.random((hidden_dim,1)) - 1
for j in range(30000):
    la = 1/(1+np.exp(-(np.dot(X,syn_a))))
    lb = 1/(1+np.exp(-(np.dot(la,syn_b))))
    lb_delta = (lb - y)*(lb*(1-lb))
    la_delta = lb_delta.dot(syn_b.T) * (la * (1-la))
    syn_b =- (alpha * la.T.dot(lb_delta))
    syn_a -= (alpha * X.T.dot(la_delta))
print(lb)
