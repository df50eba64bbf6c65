# verdict: right
# Homework: neural net learns XOR   (Lena, 9b)
import numpy as np
np.random.seed(7)

inputs = np.array([[0,0],[0,1],[1,0],[1,1]])
answers = np.array([[0],[1],[1],[0]])

def squash(x):
    return 1/(1+np.exp(-x))

wA = np.random.uniform(-1,1,(2,4))
biasA = np.zeros((1,4))
wB = np.random.uniform(-1,1,(4,1))
biasB = np.zeros((1,1))

for turn in range(8000):
    mid = squash(np.dot(inputs, wA) + biasA)
    guess = squash(np.dot(mid, wB) + biasB)

    wrongness = answers - guess
    blameB = wrongness * guess * (1-guess)
    blameA = np.dot(blameB, wB.T) * mid * (1-mid)

    wB = wB + 0.7*np.dot(mid.T, blameB)
    biasB = biasB + 0.7*np.sum(blameB, axis=0, keepdims=True)
    wA = wA + 0.7*np.dot(inputs.T, blameA)
    biasA = biasA + 0.7*np.sum(blameA, axis=0, keepdims=True)

    if turn % 2000 == 0:
        print("turn", turn, "average miss", np.mean(np.abs(wrongness)))

print("my network says:")
print(guess.round(3))
