# verdict: right
# how many hidden units do I need? (article used 32)
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

def nonlin(x,deriv=False):
    if(deriv==True):
        return x*(1-x)
    return 1/(1+np.exp(-x))

for hidden_size in [2, 4, 8, 32]:
  for alpha in [0.5, 5]:
    rng = np.random.RandomState(7)
    syn0 = 2*rng.random_sample((3,hidden_size)) - 1
    syn1 = 2*rng.random_sample((hidden_size,1)) - 1
    for j in range(1200):
        l1 = nonlin(X @ syn0)
        l2 = nonlin(l1 @ syn1)
        l2_delta = (y - l2)*nonlin(l2, deriv=True)
        l1_delta = (l2_delta @ syn1.T)*nonlin(l1, deriv=True)
        syn1 += alpha * l1.T @ l2_delta
        syn0 += alpha * X.T @ l1_delta
    print(f"{hidden_size:3d} hidden, alpha {alpha}: {np.abs(y - l2).mean():.5f}")
