# verdict: right
# wrong: -
# line: -
# mistake: -
# style: BASIC veteran, functions without arguments and global variables
import math, random
random.seed(1983)
A = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
B = [0,1,1,1]
W1 = [[random.random()-.5 for J in range(4)] for I in range(3)]
W2 = [random.random()-.5 for J in range(4)]
H = [0]*4
O = 0
D = 0
E = 0

def FORWARD(N):
    global O
    for J in range(4):
        S = 0
        for I in range(3): S = S+A[N][I]*W1[I][J]
        H[J] = 1/(1+math.exp(-S))
    S = 0
    for J in range(4): S = S+H[J]*W2[J]
    O = 1/(1+math.exp(-S))

def BACKWARD(N):
    global D, E
    E = E+(B[N]-O)**2
    D = (B[N]-O)*O*(1-O)
    for J in range(4):
        DH = D*W2[J]*H[J]*(1-H[J])
        W2[J] = W2[J]+.5*D*H[J]
        for I in range(3): W1[I][J] = W1[I][J]+.5*DH*A[N][I]

for LOOP in range(2000):
    E = 0
    for N in range(4):
        FORWARD(N)
        BACKWARD(N)
    if LOOP/400 == int(LOOP/400): print("LOOP", LOOP, "ERROR", E)
