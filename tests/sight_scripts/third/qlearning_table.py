# verdict: not a network
# why: Tabular Q-learning on a corridor; a table and no network.
import random
random.seed(0)
N, GOAL = 8, 7
Q = [[0.0, 0.0] for _ in range(N)]
alpha, gamma, eps = .3, .9, .2
for episode in range(200):
    s, steps = 0, 0
    while s != GOAL and steps < 200:
        if random.random() < eps: a = random.randrange(2)
        else: a = int(Q[s][1] >= Q[s][0])
        s2 = max(0, s-1) if a == 0 else s+1
        r = 1.0 if s2 == GOAL else 0.0
        Q[s][a] += alpha*(r + gamma*max(Q[s2]) - Q[s][a])
        s, steps = s2, steps+1
    if episode % 50 == 0: print(episode, steps)
print([[round(q, 2) for q in row] for row in Q])
