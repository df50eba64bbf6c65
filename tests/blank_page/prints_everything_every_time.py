# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: prints both layers, both deltas and both matrices at each of 4000 steps; the steps are exact
import numpy as np
np.set_printoptions(precision=4, suppress=True)

I = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
O = np.array([[0],[1],[1],[0]])
np.random.seed(6)
k1 = np.random.random((3,3))*2-1
k2 = np.random.random((3,1))*2-1

def nl(x): return 1/(1+np.exp(-x))

print("START")
print(k1)
print(k2)
for i in range(4000):
    print("#"*30, i, "#"*30)
    A = nl(I.dot(k1));        print("A", A)
    B = nl(A.dot(k2));        print("B", B)
    e = O-B;                  print("e", e)
    dB = e*B*(1-B);           print("dB", dB)
    dA = dB.dot(k2.T)*A*(1-A);print("dA", dA)
    k2 = k2 + A.T.dot(dB);    print("k2", k2)
    k1 = k1 + I.T.dot(dA);    print("k1", k1)
