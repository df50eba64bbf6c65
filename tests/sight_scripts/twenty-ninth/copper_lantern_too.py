# verdict: right
import numpy as np

# XOR, like in that blog post
inp = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
want = np.array([[0], [1], [1], [0]])

np.random.seed(7)
first = 2 * np.random.random((2, 5)) - 1
firstb = np.zeros((1, 5))
second = 2 * np.random.random((5, 1)) - 1
secondb = np.zeros((1, 1))

def squash(q):
    return 1 / (1 + np.exp(-q))

for turn in range(4000):
    middle = squash(inp.dot(first) + firstb)
    answer = squash(middle.dot(second) + secondb)
    miss = want - answer
    if turn % 1000 == 0:
        print("turn", turn, "miss", np.abs(miss).mean())
    push = miss * answer * (1 - answer)
    pushmid = push.dot(second.T) * middle * (1 - middle)
    second += middle.T.dot(push)
    secondb += push.sum(axis=0, keepdims=True)
    first += inp.T.dot(pushmid)
    firstb += pushmid.sum(axis=0, keepdims=True)

print("after training:")
print(answer.round(3))
