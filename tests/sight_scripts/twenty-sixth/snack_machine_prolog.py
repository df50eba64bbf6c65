# verdict: right
import random, math
random.seed()

def sigmoid(x): return 1/(1+math.exp(-x))

# hunger, money -> buy chocolate?
data = [[0.9,0.8,1],[0.8,0.2,0],[0.1,0.9,0],[0.7,0.9,1],[0.2,0.1,0],[0.95,0.6,1],[0.4,0.5,0]]

w11,w12,w21,w22 = [random.random()-0.5 for i in range(4)]
b1,b2,b3 = [random.random()-0.5 for i in range(3)]
w31,w32 = [random.random()-0.5 for i in range(2)]
lr = 1.0

for i in range(3000):
    x1, x2, target = random.choice(data)

    n1 = sigmoid(w11*x1 + w12*x2 + b1)
    n2 = sigmoid(w21*x1 + w22*x2 + b2)
    n3 = sigmoid(w31*n1 + w32*n2 + b3)

    dcost = 2*(n3 - target)
    dn3 = n3*(1-n3)
    dz = dcost*dn3

    dn1 = dz*w31*n1*(1-n1)
    dn2 = dz*w32*n2*(1-n2)

    w31 = w31 - lr*dz*n1
    w32 = w32 - lr*dz*n2
    b3 = b3 - lr*dz
    w11 = w11 - lr*dn1*x1
    w12 = w12 - lr*dn1*x2
    b1 = b1 - lr*dn1
    w21 = w21 - lr*dn2*x1
    w22 = w22 - lr*dn2*x2
    b2 = b2 - lr*dn2

for x1, x2, target in data:
    print(x1, x2, target, round(sigmoid(w31*sigmoid(w11*x1+w12*x2+b1) + w32*sigmoid(w21*x1+w22*x2+b2) + b3), 2))
