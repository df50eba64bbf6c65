# verdict: wrong
# line: 18
# also: 17
# why: the minus in the exponent is missing, so the function falls and its slope has the other sign than the formula used

# In [1]:
import numpy as np

# In [2]:
X=np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y=np.array([[0, 1, 1, 0]]).T
X.shape, y.shape

# In [3]:
def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(x))

# In [4]:
np.random.seed(41)
k0=2*np.random.random((3, 4))-1
k1=2*np.random.random((4, 1))-1

# In [5]:
tol=0.2
err=1.0
i=0
while err > tol and i < 9000:
    n1=nonlin(X@k0)
    n2=nonlin(n1@k1)
    n2_err=y-n2
    n2_del=n2_err*nonlin(n2, True)
    n1_err=n2_del@k1.T
    n1_del=n1_err*nonlin(n1, True)
    k1+=n1.T@n2_del
    k0+=X.T@n1_del
    err=np.abs(n2_err).mean()
    i+=1

# In [6]:
print("stopped after", i, "with", err)
n2
