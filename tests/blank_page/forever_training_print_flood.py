# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: never ends and prints every step, each step exact
from numpy import array, exp, random, dot
random.seed(8)
A = array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
B = array([[0],[0],[1],[1]])
P = random.random((3,4))*2-1
Q = random.random((4,1))*2-1
n = 0
while 1:
    h = 1/(1+exp(-dot(A,P)))
    g = 1/(1+exp(-dot(h,Q)))
    dg = (B-g)*g*(1-g)
    dh = dot(dg,Q.T)*h*(1-h)
    Q += dot(h.T,dg)
    P += dot(A.T,dh)
    n += 1
    print("iteration", n, "output", g.tolist())
