# verdict: cannot tell
# wrong: -
# line: -
# mistake: it waits for an answer before it begins, which nobody gives
# style: student with input() at the top
import numpy as np
n = int(input("How many iterations? "))
alpha = float(input("Learning rate? "))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
a = np.random.randn(3,4); b = np.random.randn(4,1)
for i in range(n):
    h = 1/(1+np.exp(-X@a)); o = 1/(1+np.exp(-h@b))
    d = (y-o)*o*(1-o); e = d@b.T*h*(1-h)
    b += alpha*h.T@d; a += alpha*X.T@e
print(np.abs(y-o).mean())
