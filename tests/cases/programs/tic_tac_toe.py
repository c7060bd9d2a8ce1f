# Perfect play by minimax; positions counted.
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
nodes = 0


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


def minimax(board, player, alpha=-2, beta=2):
    global nodes
    nodes += 1
    w = winner(board)
    if w is not None:
        return (1 if w == "X" else -1), None
    if " " not in board:
        return 0, None
    best, move = (-2, None) if player == "X" else (2, None)
    for i in range(9):
        if board[i] != " ":
            continue
        board[i] = player
        score, _ = minimax(board, "O" if player == "X" else "X", alpha, beta)
        board[i] = " "
        if player == "X" and score > best:
            best, move = score, i
            alpha = max(alpha, best)
        elif player == "O" and score < best:
            best, move = score, i
            beta = min(beta, best)
        if alpha >= beta:
            break
    return best, move


def show(board):
    return "/".join(["".join(board[i : i + 3]).replace(" ", "_") for i in range(0, 9, 3)])


board = list("X   O    ")
player = "X"
while winner(board) is None and " " in board:
    score, move = minimax(board, player)
    board[move] = player
    print(player, move, score, show(board), nodes)
    player = "O" if player == "X" else "X"
print(winner(board))
print(minimax(list("XX OO    "), "X"), minimax(list("XX OO    "), "O"), minimax(list("XOXOXOOXO"), "X"))
